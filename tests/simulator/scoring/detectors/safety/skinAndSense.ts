import { examined } from '../../../clinic.ts';

export const TELLS = examined('thermalSense', { tellsApart: true });

export const WHOLE = examined('skinBodyTemperature', { skinIntact: true, wound: false });

export const BROKEN = examined('skinBodyTemperature', { skinIntact: false, wound: false });

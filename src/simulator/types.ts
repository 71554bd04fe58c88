/** The vocabulary of the simulator. Everything here is plain data that survives JSON. */
export * from './types/action.ts';
export * from './types/clinic.ts';
export * from './types/content.ts';
export * from './types/morning.ts';
export * from './types/observation.ts';
export * from './types/results.ts';
export * from './types/vocabulary.ts';

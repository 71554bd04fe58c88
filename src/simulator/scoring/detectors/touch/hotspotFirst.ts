import { startOf, stepsOf } from '../../ask.ts';
import { defineDetector } from '../../detector.ts';

/** Touch began on the worst spot, or went on with no map of the sensitive zone. */
export const hotspotFirst = defineDetector(
  'HOTSPOT_FIRST',
  { track: 'touch', evidence: { why: ['site', 'map'] }, variants: 'why' },
  (notes, seen) => {
    const start = startOf(notes, 'touch');
    if (!start) return [];
    if (start.after.touch?.site === 'hotspot') {
      const moved = notes.decisions.find(
        (one) =>
          one.track === 'touch' && one.day > start.day && one.after.touch?.site !== 'hotspot',
      );
      return [seen(start.day, { why: 'site' }, moved?.day ?? null)];
    }
    if (start.after.touch?.site === 'distant') return [];
    const map = stepsOf(notes, 'examine', 'sensitivityMap')[0];
    const later = notes.visits.filter((visit) => visit.day > start.day);
    const due = later[1]?.day;
    if (due === undefined || (map && map.day <= due)) return [];
    return [seen(due, { why: 'map' }, map?.day ?? null)];
  },
);

import { baselinePain } from '../clinical/diary.ts';
import { readFlare } from '../clinical/flare.ts';
import { type Life, liveOn, startLife } from '../patient/day.ts';
import { diaryRow } from '../patient/diary.ts';
import { P } from '../patient/parameters.ts';
import { greeting } from '../patient/room.ts';
import { luckOf, PURPOSE, uniform } from '../random.ts';
import type { Contact, DiaryDay, LifeEvent } from '../types.ts';
import { VISIT_MINUTES } from './costs.ts';
import { type Draft, end, log, roomOf, say, tellCare, tellFlare } from './draft.ts';

/** Tells the flare chart what the diary shows, and only when that changes. */
function readChart(draft: Draft): void {
  const { diary, findings } = draft.gathered;
  const since = Math.max(draft.plan.gmiSince ?? 0, draft.plan.touchSince ?? 0);
  const baseline = baselinePain(diary, findings, since);
  const flare = readFlare(diary, draft.setup.protocol, baseline, draft.day, since);
  const place = draft.charts.flare;
  if (flare.active && !flare.inBand && place !== 'outOfBand') {
    tellFlare(draft, 'exceed');
  } else if (flare.active && flare.inBand && place === 'settled') {
    tellFlare(draft, 'rise');
  } else if (!flare.active && place !== 'settled') {
    tellFlare(draft, 'settle');
  }
}

function contactFor(draft: Draft, event: LifeEvent | null, row: DiaryDay): Contact | null {
  if (event?.contact === 'infectionSigns') {
    return { day: draft.day, kind: 'infectionSigns', newSigns: row.newSigns.slice(0, 1) };
  }
  const luck = luckOf(draft.setup.seed, draft.setup.case.id);
  const quietLately =
    draft.lastContactDay === null || draft.day - draft.lastContactDay > P.worriedCallRest;
  const worried =
    !draft.plan.flarePlan &&
    (draft.plan.gmi !== null || draft.plan.touch !== null) &&
    quietLately &&
    draft.patient.flare >= P.worriedCallFrom &&
    uniform(luck, PURPOSE.contact, draft.day) < P.worriedCallChance;
  return worried ? { day: draft.day, kind: 'flareWorry', newSigns: [] } : null;
}

/** Lives one day, writes the diary, and returns a message from the patient if there is one. */
function passDay(draft: Draft, life: Life): Contact | null {
  const { patient, luck, felt } = life;
  const before = life.state;
  liveOn(life, draft.plan, draft.day);
  const row = diaryRow(before, patient, felt, luck);
  draft.patient = life.state;
  log(draft, { type: 'diary', row });
  draft.day += 1;
  readChart(draft);
  return contactFor(draft, felt.event, row);
}

/** Whether the patient stays away from today: the less trust or will is left, the likelier. */
function leaves(draft: Draft): boolean {
  const { patient, setup, day } = draft;
  const lack = Math.max(
    1 - patient.alliance / P.leavesDistrust,
    1 - patient.motivation / P.leavesBored,
  );
  if (lack <= 0) return false;
  const luck = luckOf(setup.seed, setup.case.id);
  return uniform(luck, PURPOSE.leaves, day) < P.leavesChance * lack;
}

/** What may end the episode on this morning, whoever decides. */
function endIfOver(draft: Draft): boolean {
  const { patient } = draft;
  if (patient.infectionDays >= P.infectionLimit) end(draft, 'safetyStop');
  else if (leaves(draft)) end(draft, 'droppedOut');
  else if (draft.day >= draft.setup.case.maxWeeks * 7) end(draft, 'maxWeeks');
  return draft.ending !== null;
}

function openVisit(draft: Draft, mode: 'clinic' | 'tele'): void {
  draft.visit += 1;
  draft.patient = { ...draft.patient, daysUnseen: 0 };
  draft.visitMode = mode;
  draft.visitPlan = draft.plan;
  draft.minutesBudget = VISIT_MINUTES[mode];
  draft.minutesLeft = draft.minutesBudget;
  draft.doneThisVisit = [];
  draft.nextVisit = null;
  tellCare(draft, 'startVisit');
  const { day, visit, minutesBudget } = draft;
  log(draft, { type: 'visit', day, visit, mode, minutes: minutesBudget });
  say(draft, `greet.${greeting(roomOf(draft))}`);
}

/** Lets days pass until the planned visit, a message from the patient, or the end. */
export function passDays(draft: Draft): void {
  const next = draft.nextVisit;
  if (next === null) throw new Error('passDays needs a planned visit');
  const { case: patient, seed } = draft.setup;
  const life = startLife(draft.patient, patient, luckOf(seed, patient.id));
  while (draft.day < next.day) {
    const contact = passDay(draft, life);
    if (endIfOver(draft)) return;
    if (contact) {
      draft.contact = contact;
      draft.lastContactDay = contact.day;
      draft.doneThisVisit = [];
      tellCare(draft, 'contact');
      log(draft, { type: 'contact', contact });
      say(draft, `contact.${contact.kind}`);
      return;
    }
  }
  openVisit(draft, next.mode);
}

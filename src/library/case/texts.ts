import type { CaseFile } from '../../schemas/case.ts';
import type { CaseWords } from '../../schemas/words.ts';
import { type PatientCase, SIDES, type Side } from '../../simulator/index.ts';
import type { Problem } from '../problem.ts';
import { BODY_WORDS } from './bodyWords.ts';
import type { Clinic } from './facts.ts';
import { lineFaults } from './lines.ts';

type Fault = Omit<Problem, 'file'>;
interface Told {
  readonly patient: PatientCase;
  /** Place in the clinic list. */
  readonly order: number;
  readonly words: CaseWords;
  readonly locale: string;
  readonly clinic: Clinic;
}

/** Every text of a case with the field it stands in. */
function textsOf({ letter, history, lines, goals, ...face }: CaseWords): [string, string][] {
  return [
    ...Object.entries(face),
    ...letter.paragraphs.map((text, at): [string, string] => [`letter.paragraphs.${at}`, text]),
    ...history.map(({ text }, at): [string, string] => [`history.${at}.text`, text]),
    ...Object.entries(goals).flatMap(([id, { said, noted }]): [string, string][] => [
      [`goals.${id}.said`, said],
      [`goals.${id}.noted`, noted],
    ]),
    ...Object.entries(lines).flatMap(([code, said]) =>
      said.map((text, at): [string, string] => [`lines.${code}.${at}`, text]),
    ),
  ];
}

function goalsTold({ patient, words }: Told): Fault[] {
  const ids = patient.goals.map(({ id }) => id);
  const silent = ids.filter((id) => words.goals[id] === undefined);
  const spare = Object.keys(words.goals).filter((id) => !ids.includes(id));
  return [
    ...silent.map((id) => ({
      field: `goals.${id}`,
      reason: 'case.yaml has this goal and nobody says what it is',
      remedy: `Write ${id}: said, as the patient put it, and noted, in short`,
    })),
    ...spare.map((id) => ({
      field: `goals.${id}`,
      reason: 'case.yaml has no such goal',
      remedy: 'Take it out, or add it to patient.goals',
    })),
  ];
}

/** More lines alike than this are a folder that was copied, and one sentence says so. */
const MOST_ALIKE = 5;
const OWN_WORDS = 'Give each patient their own words';

/** Lines that another says word for word. Whoever stands later in the clinic list has copied them. */
function saidElsewhere({ words, clinic, order }: Told): Fault[] {
  return clinic.others
    .filter((other) => !(other.order > order))
    .flatMap(({ id, name, lines }) => {
      const alike = Object.entries(words.lines).flatMap(([code, said]) =>
        said.flatMap((line, at) => (lines.has(line) ? [`lines.${code}.${at}`] : [])),
      );
      const who = `${name || 'the patient'} of ${id}`;
      if (alike.length > MOST_ALIKE) {
        const reason = `${alike.length} lines are word for word those of ${who}`;
        return [{ field: 'lines', reason, remedy: OWN_WORDS }];
      }
      const reason = `${who} says exactly this`;
      return alike.map((field) => ({ field, reason, remedy: OWN_WORDS }));
    });
}

function otherNames({ words, clinic }: Told): Fault[] {
  const own = new Set(words.name.split(' '));
  const texts = textsOf(words);
  // A name that is a word as well, as Will or May: only the whole of it tells who is meant.
  const ordinary = new Set(texts.flatMap(([, text]) => text.split(/[^\p{L}]+/u)));
  const isName = (part: string) =>
    part.length > 1 && !own.has(part) && !ordinary.has(part.toLocaleLowerCase());
  return texts.flatMap(([field, text]) => {
    const spoken = new Set(text.split(/[^\p{L}]+/u));
    const other = clinic.others.find(
      ({ name }) =>
        name !== '' &&
        name !== words.name &&
        (name.split(' ').some((part) => isName(part) && spoken.has(part)) ||
          (name.includes(' ') && text.includes(name))),
    );
    if (!other) return [];
    const reason = `${other.name} is the patient of ${other.id}`;
    return [{ field, reason, remedy: `This is ${words.name}: put it in words of this case` }];
  });
}

function sideTold({ patient, words, locale }: Told): Fault[] {
  const speech = BODY_WORDS[locale];
  if (!speech) return [];
  const remedy = `Name the ${patient.affectedSide} side, or mend patient.affectedSide`;
  const where = (side: Side, text: string) => text.search(speech.side[side]);
  // The limb that hurts is spoken of first; the other one may well come after it.
  const firstIn = (text: string) =>
    SIDES.filter((side) => where(side, text) >= 0).sort(
      (a, b) => where(a, text) - where(b, text),
    )[0];
  const letter = words.letter.paragraphs.join(' ');
  const told: readonly [field: string, place: string, text: string][] = [
    ['letter.paragraphs', 'the letter', letter],
    ['who', 'it', words.who],
    ['oneLine', 'it', words.oneLine],
  ];
  const wrong = told.flatMap(([field, place, text]) => {
    const first = firstIn(text);
    if (first === undefined || first === patient.affectedSide) return [];
    const reason = `${place} speaks of the ${first} side first, and case.yaml says ${patient.affectedSide}`;
    return [{ field, reason, remedy }];
  });
  if (firstIn(letter) !== undefined) return wrong;
  const reason = 'the letter does not say which side is affected';
  return [{ field: 'letter.paragraphs', reason, remedy }, ...wrong];
}

function limbTold({ patient, words, locale }: Told): Fault[] {
  const speech = BODY_WORDS[locale];
  if (!speech) return [];
  const other = patient.limb === 'hand' ? 'foot' : 'hand';
  const file: readonly [string, string][] = [
    ['letter.paragraphs', words.letter.paragraphs.join(' ')],
    ['history', words.history.map(({ text }) => text).join(' ')],
    [
      'goals',
      Object.values(words.goals)
        .flatMap(({ said, noted }) => [said, noted])
        .join(' '),
    ],
  ];
  const silent = file.slice(0, 1).filter(([, text]) => !speech.limb[patient.limb].test(text));
  // A hand's file may well speak of feet (it was on them that she slipped); a foot's has no hand in it.
  const wrong = other === 'hand' ? file.filter(([, text]) => speech.limb.hand.test(text)) : [];
  return [
    ...silent.map(([field]) => ({
      field,
      reason: `nothing in it speaks of a ${patient.limb}`,
      remedy: `Say what is wrong with the ${patient.limb}, or mend patient.limb`,
    })),
    ...wrong.map(([field, text]) => ({
      field,
      reason: `speaks of a ${other} (“${speech.limb.hand.exec(text)?.[0]}”), and case.yaml says ${patient.limb}`,
      remedy: `Speak of the ${patient.limb}, or mend patient.limb`,
    })),
  ];
}

function ageTold({ patient, words, locale }: Told): Fault[] {
  const speech = BODY_WORDS[locale];
  if (!speech) return [];
  return textsOf({ ...words, lines: {} }).flatMap(([field, text]) => {
    // "46, florist" is an age without the word.
    const alone = field === 'who' ? [...text.matchAll(/\b(\d{1,3})\b/g)] : [];
    const ages = [...text.matchAll(speech.age), ...alone].map(([, age]) => Number(age));
    const other = ages.find((years) => years !== patient.ageYears);
    if (other === undefined) return [];
    const reason = `says ${other} years, and case.yaml says ${patient.ageYears}`;
    return [{ field, reason, remedy: 'Mend the text or patient.ageYears' }];
  });
}

function dominanceTold({ patient, words, locale }: Told): Fault[] {
  const side = BODY_WORDS[locale]?.dominant.exec(words.who)?.[1]?.toLowerCase();
  if (side === undefined || side === patient.dominantSide) return [];
  const reason = `calls the ${side} side dominant, and case.yaml says ${patient.dominantSide}`;
  return [{ field: 'who', reason, remedy: 'Mend the text or patient.dominantSide' }];
}

const linesTold = ({ patient, words }: Told): Fault[] => lineFaults(patient, words);

const CHECKS = [
  linesTold,
  goalsTold,
  saidElsewhere,
  otherNames,
  sideTold,
  limbTold,
  ageTold,
  dominanceTold,
];

/** What can be wrong with `words.<locale>.yaml` although each field is well formed. */
export function textFaults(
  { patient, order }: CaseFile,
  words: CaseWords,
  locale: string,
  clinic: Clinic,
): Fault[] {
  return CHECKS.flatMap((check) => check({ patient, order, words, locale, clinic }));
}

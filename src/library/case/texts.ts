import type { CaseFile } from '../../schemas/case.ts';
import type { CaseWords } from '../../schemas/words.ts';
import { type PatientCase, SIDES } from '../../simulator/index.ts';
import type { Problem } from '../problem.ts';
import { BODY_WORDS } from './bodyWords.ts';
import type { Clinic } from './facts.ts';
import { lineFaults } from './lines.ts';

type Fault = Omit<Problem, 'file'>;
interface Told {
  readonly patient: PatientCase;
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

function saidElsewhere({ words, clinic }: Told): Fault[] {
  return Object.entries(words.lines).flatMap(([code, said]) =>
    said.flatMap((line, at) => {
      const other = clinic.others.find(({ lines }) => lines.has(line));
      if (!other) return [];
      const reason = `${other.name} of ${other.id} says exactly this`;
      return [
        { field: `lines.${code}.${at}`, reason, remedy: 'Give each patient their own words' },
      ];
    }),
  );
}

function otherNames({ words, clinic }: Told): Fault[] {
  const own = new Set(words.name.split(' '));
  return textsOf(words).flatMap(([field, text]) => {
    const spoken = new Set(text.split(/[^\p{L}]+/u));
    const other = clinic.others.find(({ name }) =>
      name.split(' ').some((part) => spoken.has(part) && !own.has(part)),
    );
    if (!other) return [];
    const reason = `${other.name} is the patient of ${other.id}`;
    return [{ field, reason, remedy: `This is ${words.name}: put it in words of this case` }];
  });
}

function sideTold({ patient, words, locale }: Told): Fault[] {
  const speech = BODY_WORDS[locale];
  if (!speech) return [];
  const letter = words.letter.paragraphs.join(' ');
  const named = SIDES.filter((side) => speech.side[side].test(letter));
  if (named.includes(patient.affectedSide)) return [];
  const reason =
    named.length === 0
      ? 'the letter does not say which side is affected'
      : `the letter speaks of the ${named[0]} side, and case.yaml says ${patient.affectedSide}`;
  const remedy = `Name the ${patient.affectedSide} side, or mend patient.affectedSide`;
  return [{ field: 'letter.paragraphs', reason, remedy }];
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
    const ages = [...text.matchAll(speech.age)].map(([, age]) => Number(age));
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
  { patient }: CaseFile,
  words: CaseWords,
  locale: string,
  clinic: Clinic,
): Fault[] {
  return CHECKS.flatMap((check) => check({ patient, words, locale, clinic }));
}

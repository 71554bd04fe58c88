import type { CardsWords } from './cards.ts';
import type { CareWords } from './care.ts';
import type { ClinicWords } from './clinic.ts';
import type { ClinicalWords } from './clinical.ts';
import type { DebriefWords } from './debrief.ts';
import type { EvidenceWords } from './evidence.ts';
import type { FiguresWords } from './figures.ts';
import type { FileWords } from './file.ts';
import type { FindingsWords } from './findings.ts';
import type { HandoutsWords } from './handouts.ts';
import type { LedgerWords } from './ledger.ts';
import type { LessonWords } from './lesson.ts';
import type { LimbWords } from './limb.ts';
import type { PagesWords } from './pages.ts';
import type { PracticeWords } from './practice.ts';
import type { RecordWords } from './record.ts';
import type { ReviewWords } from './review.ts';
import type { RoomWords } from './room.ts';
import type { SeriesWords } from './series.ts';
import type { SiteWords } from './site.ts';
import type { TestWords } from './test.ts';

/** Every key of the catalogue, with the names of the values it needs. Written by `npm run words`. */
export interface KeyedWords
  extends CardsWords,
    CareWords,
    ClinicWords,
    ClinicalWords,
    DebriefWords,
    EvidenceWords,
    FiguresWords,
    FileWords,
    FindingsWords,
    HandoutsWords,
    LedgerWords,
    LessonWords,
    LimbWords,
    PagesWords,
    PracticeWords,
    RecordWords,
    ReviewWords,
    RoomWords,
    SeriesWords,
    SiteWords,
    TestWords {}

import { readdirSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod/mini';
import {
  type ArticleFigures,
  articleFiguresSchema,
  type CalibrationResults,
  type CalibrationStudy,
  calibrationResultsSchema,
  type SensitivityResults,
  sensitivityResultsSchema,
  studySchema,
} from '../schemas/calibration.ts';
import { CONTENT, ContentError, readJson, readYaml } from './readContent.ts';

const FOLDER = path.join(CONTENT, 'calibration');

/** Every study that the cohorts are held against, by file name. */
export function readStudies(folder = FOLDER): readonly CalibrationStudy[] {
  const studies = path.join(folder, 'studies');
  return readdirSync(studies)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(path.join(studies, name), studySchema));
}

export function readArticleFigures(folder = FOLDER): ArticleFigures {
  return readYaml(path.join(folder, 'article.yaml'), articleFiguresSchema);
}

/** @throws {ContentError} that also says which command writes the file anew */
function readResults<T>(file: string, schema: z.ZodMiniType<T>, command: string): T {
  try {
    return readJson(file, schema);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError(`${error.message}\nTo write it anew: npm run ${command}`);
  }
}

export const CALIBRATION_RESULTS = path.join(FOLDER, 'results.json');
export const SENSITIVITY_RESULTS = path.join(FOLDER, 'sensitivity.json');

/** What the last run of the cohorts gave. */
export function readCalibrationResults(file = CALIBRATION_RESULTS): CalibrationResults {
  return readResults(file, calibrationResultsSchema, 'calibration');
}

export function readSensitivityResults(): SensitivityResults {
  return readResults(SENSITIVITY_RESULTS, sensitivityResultsSchema, 'sensitivity');
}

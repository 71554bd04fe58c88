import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import {
  type ArticleFigures,
  articleFiguresSchema,
  type CalibrationResults,
  type CalibrationStudy,
  calibrationResultsSchema,
  type SensitivityResults,
  sensitivityResultsSchema,
  studySchema,
} from './calibration.ts';
import { CONTENT, readYaml } from './readContent.ts';

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

function readJson<T>(file: string, schema: z.ZodMiniType<T>, command: string): T {
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run ${command}"`);
  return z.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}

export const CALIBRATION_RESULTS = path.join(FOLDER, 'results.json');
export const SENSITIVITY_RESULTS = path.join(FOLDER, 'sensitivity.json');

/** What the last run of the cohorts gave. */
export function readCalibrationResults(): CalibrationResults {
  return readJson(CALIBRATION_RESULTS, calibrationResultsSchema, 'calibration');
}

export function readSensitivityResults(): SensitivityResults {
  return readJson(SENSITIVITY_RESULTS, sensitivityResultsSchema, 'sensitivity');
}

import { readContentHere, readGolden, writeGolden } from './file.ts';
import { hereWith, remake } from './golden.ts';

/** Writes the golden file anew, unless a version was forgotten: then it says which. */
const made = remake(readGolden(), hereWith(readContentHere()));
if ('rows' in made) {
  writeGolden(made);
  console.log(
    `golden: ${made.rows.length} records of ENGINE ${made.engine}, SCORING ${made.scoring}`,
  );
} else {
  for (const line of made) console.error(`golden: ${line}`);
  process.exitCode = 1;
}

import { offerDownload } from '../../exchange/download.ts';
import { writeEverythingFile } from '../../exchange/everythingFile.ts';
import type { Everything } from '../../learner/merge/everything.ts';
import { momentOf } from '../../learner/moment.ts';
import { dayOf } from '../../learner/review.ts';

/** Hands everything to the browser to save, named by the day. */
export function saveEverything(all: Everything): void {
  const day = dayOf(momentOf(new Date()));
  offerDownload(`holdpoint-everything-${day}.json`, writeEverythingFile(all));
}

import { readCase } from '../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../src/library/readContent.ts';
import type { EpisodeSetup, Mode } from '../../src/simulator/index.ts';

export const protocols = readProtocols();
export const rubric = readRubric();
export const ines = readCase('ines-wrist').patient;

/** A set-up on the shipped content. */
export function setupWith(
  seed: number,
  protocolId = 'published_norms',
  mode: Mode = 'exam',
): EpisodeSetup {
  const protocol = protocols[protocolId];
  if (!protocol) throw new Error(`no protocol ${protocolId}`);
  return { case: ines, protocol, rubric, seed, mode };
}

/** The score, loaded only when there is something to score. */
export { toResult, verify } from '../../simulator/index.ts';

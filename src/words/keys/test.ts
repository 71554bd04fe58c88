/** Written by `npm run words` from src/content/messages/en/test.yaml. */
export interface TestWords {
  'test.loading': never;
  'test.failed': never;
  'test.intro': 'count' | 'minutes';
  'test.begin': never;
  'test.question': 'at' | 'all';
  'test.back': never;
  'test.next': never;
  'test.finish': never;
  'test.answered': 'answered' | 'all';
  'test.unkept': never;
  'test.result': never;
  'test.result.right': 'right' | 'all';
  'test.result.interval': 'share' | 'low' | 'high';
  'test.result.bar': 'occasion' | 'share' | 'low' | 'high';
  'test.occasion.before': never;
  'test.occasion.after': never;
  'test.gain.more': 'points' | 'low' | 'high';
  'test.gain.less': 'points' | 'low' | 'high';
  'test.gain.unclear': 'points' | 'low' | 'high';
  'test.twoForms': never;
  'test.missed': never;
}

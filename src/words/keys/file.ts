/** Written by `npm run words` from src/content/messages/en/file.yaml. */
export interface FileWords {
  'file.everything': never;
  'file.unread': never;
  'file.tooLarge': never;
  'file.newer': never;
  'file.damaged': 'where';
}

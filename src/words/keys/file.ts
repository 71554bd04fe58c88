/** Written by `npm run words` from src/content/messages/en/file.yaml. */
export interface FileWords {
  'file.newer': never;
  'file.damaged': 'where';
}

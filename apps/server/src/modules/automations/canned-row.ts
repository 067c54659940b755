import type { CannedScope } from '@lingxi/contract';

/** A canned response as a row of a file tells it; what it does not tell is undefined. */
export interface CannedRowInput {
  shortcut: string;
  title?: string | undefined;
  text: string;
  category?: string | undefined;
  scope: CannedScope;
  /** By its name. */
  team?: string | undefined;
}

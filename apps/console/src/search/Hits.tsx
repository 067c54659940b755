import type {
  contract,
  FoundContact,
  FoundFaq,
  FoundMessage,
  ResponseOf,
  SearchKind,
} from '@lingxi/contract';
import { ContactHit } from './ContactHit.tsx';
import { FaqHit } from './FaqHit.tsx';
import { MessageHit } from './MessageHit.tsx';

export type Everything = ResponseOf<typeof contract.search.everything>;
export type Found =
  | { kind: 'messages' | 'notes'; items: FoundMessage[] }
  | { kind: 'contacts'; items: FoundContact[] }
  | { kind: 'knowledge'; items: FoundFaq[] };

/** Of one kind, in the order in which they came. */
export function Hits({ found }: { found: Found }) {
  return <ul>{rowsOf(found)}</ul>;
}

function rowsOf(found: Found) {
  switch (found.kind) {
    case 'contacts':
      return found.items.map((hit) => (
        <li key={hit.id}>
          <ContactHit hit={hit} />
        </li>
      ));
    case 'knowledge':
      return found.items.map((hit) => (
        <li key={hit.id}>
          <FaqHit hit={hit} />
        </li>
      ));
    default:
      return found.items.map((hit) => (
        <li key={hit.id}>
          <MessageHit hit={hit} isNote={found.kind === 'notes'} />
        </li>
      ));
  }
}

/** The items of a kind with their kind. */
export const foundOf = (kind: SearchKind, items: unknown[]): Found => ({ kind, items }) as Found;

import type { Agent } from '@lingxi/contract';

const order: Record<Agent['availability'], number> = { online: 0, busy: 1, offline: 2 };

/** An agent whose console is closed cannot answer, whatever they had chosen. */
export const effectiveAvailability = (a: Agent): Agent['availability'] =>
  a.isConnected ? a.availability : 'offline';

export const isFull = (a: Agent) => a.load >= a.capacity;

/** Who can take it comes first: online before busy before offline, then the least loaded. */
export function sortTargets(agents: readonly Agent[], myId: string, query: string): Agent[] {
  const words = query.trim().toLowerCase();
  return agents
    .filter((a) => a.id !== myId && a.disabledAt === null && a.joinedAt !== null)
    .filter((a) => words === '' || `${a.name} ${a.email}`.toLowerCase().includes(words))
    .sort(
      (a, b) =>
        order[effectiveAvailability(a)] - order[effectiveAvailability(b)] ||
        Number(isFull(a)) - Number(isFull(b)) ||
        a.load / Math.max(1, a.capacity) - b.load / Math.max(1, b.capacity) ||
        a.name.localeCompare(b.name),
    );
}

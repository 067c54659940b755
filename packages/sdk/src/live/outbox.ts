import type { CommandName, Commands, ErrorBody } from '@lingxi/contract';
import { ApiError } from '../request.ts';
import type { Environment, LiveStorage } from './environment.ts';

/** A command the server has not settled yet. */
export interface QueuedCommand<N extends CommandName = CommandName> {
  /** The client-made id: a repeat under it does nothing twice. */
  id: string;
  name: N;
  data: Commands[N]['data'];
  /** Kept with the command and never sent, such as how to show it meanwhile. */
  context?: unknown;
  /** When it was given, in milliseconds since 1970. */
  at: number;
}
export type CommandResult = Commands[CommandName]['result'];
export type CommandError = ErrorBody['error'];
export type Outcome = { result: CommandResult } | { error: CommandError };

interface OutboxOptions {
  environment: Environment;
  storage?: LiveStorage;
  key: string;
  /** False while there is no line to send on. */
  send(command: QueuedCommand): boolean;
  onSettled?(command: QueuedCommand, outcome: Outcome): void;
}

interface Entry {
  command: QueuedCommand;
  sentAt?: number;
  settle?: (outcome: Outcome) => void;
}

/** One day less than the server remembers client ids: a later repeat would be done again. */
const keptMs = 7 * 24 * 3600_000;

/** Commands that share a lane are sent one after the other. */
const laneOf = ({ name, data }: QueuedCommand): string => {
  if (name === 'message.send') return name;
  return `${name === 'conversation.read' ? name : 'reply'}:${data.conversationId}`;
};

/** Only what a person wrote outlives a restart; a read mark is soon sent again by itself. */
const isKept = (command: QueuedCommand) => command.name !== 'conversation.read';

/** Commands on their way: in order, one at a time per lane, until the server settles each. */
export const createOutbox = (options: OutboxOptions) => {
  const { environment, storage, key } = options;
  const readStored = (): QueuedCommand[] => {
    try {
      const stored = JSON.parse(storage?.getItem(key) ?? '[]') as QueuedCommand[];
      return stored.filter((c) => environment.now() - c.at < keptMs);
    } catch {
      return [];
    }
  };
  // Read, changed and written in one go, so that several tabs can share one list.
  const changeStored = (change: (list: QueuedCommand[]) => QueuedCommand[]) => {
    const list = change(readStored());
    try {
      if (list.length > 0) storage?.setItem(key, JSON.stringify(list));
      else storage?.removeItem(key);
    } catch {
      // Full storage: the command is sent all the same, it only would not outlive a restart.
    }
  };

  let entries: Entry[] = storage ? readStored().map((command) => ({ command })) : [];
  let isHeld = false;

  const flush = () => {
    if (isHeld) return;
    const busy = new Set<string>();
    for (const entry of entries) {
      const lane = laneOf(entry.command);
      if (busy.has(lane)) continue;
      busy.add(lane);
      if (entry.sentAt !== undefined) continue;
      if (options.send(entry.command)) entry.sentAt = environment.now();
    }
  };

  const settle = (id: string, outcome: Outcome) => {
    const entry = entries.find((e) => e.command.id === id);
    if (!entry) return;
    entries = entries.filter((e) => e !== entry);
    if (isKept(entry.command)) changeStored((list) => list.filter((c) => c.id !== id));
    options.onSettled?.(entry.command, outcome);
    entry.settle?.(outcome);
    flush();
  };

  /** The server asks for patience: everything waits, in order. */
  const hold = (id: string, ms: number) => {
    const entry = entries.find((e) => e.command.id === id);
    if (entry) entry.sentAt = undefined;
    isHeld = true;
    environment.setTimeout(() => {
      isHeld = false;
      flush();
    }, ms);
  };

  return {
    flush,
    hold,
    settle,
    pending: (): QueuedCommand[] => entries.map((e) => e.command),
    /** The line is gone: whatever it carried goes again on the next one. */
    rewind: () => {
      for (const entry of entries) entry.sentAt = undefined;
    },
    /** When the oldest unanswered command was sent. */
    oldestSentAt: (): number => Math.min(...entries.map((e) => e.sentAt ?? Infinity)),
    add: (command: QueuedCommand): Promise<CommandResult> => {
      const lane = laneOf(command);
      if (!isKept(command)) {
        // Reading further makes an unsent "read up to here" pointless.
        const stale = entries.filter((e) => e.sentAt === undefined && laneOf(e.command) === lane);
        for (const { command: old } of stale) settle(old.id, { result: {} });
      } else if (storage) {
        changeStored((list) => [...list.filter((c) => c.id !== command.id), command]);
      }
      return new Promise((resolve, reject) => {
        const finish = (outcome: Outcome) => {
          if ('result' in outcome) resolve(outcome.result);
          else reject(new ApiError(0, outcome.error, outcome.error.code));
        };
        entries.push({ command, settle: finish });
        flush();
      });
    },
    forget: () => {
      entries = [];
      storage?.removeItem(key);
    },
  };
};
export type Outbox = ReturnType<typeof createOutbox>;

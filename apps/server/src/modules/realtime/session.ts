import {
  type ClientFrame,
  clientFrame,
  closeCodes,
  type Locale,
  limits,
  protocolVersion,
} from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { errorBody, reasonIn } from '../../platform/errors.ts';
import { inWordsOf } from '../../platform/http/describe-issue.ts';
import type { Platform } from '../../platform/index.ts';
import { type Client, createClient, type Wire } from './client.ts';
import { runCommand } from './commands.ts';
import { resume } from './resume.ts';
import { tellTyping, tellViewing } from './signals.ts';

/** Commands of one client that may wait at once. */
const mostWaiting = 100;

/** Who opens a connection; an agent's lasts no longer than the session it was opened with. */
export interface Caller {
  ctx: Context;
  sessionId?: string;
}

/** One client's conversation with the server over some wire. */
export interface LiveSession {
  readonly client: Client;
  receive(text: string): void;
  end(): void;
}

/** Says welcome, sends what was missed, and from then on takes part in everything. */
export async function openSession(
  { ctx, sessionId }: Caller,
  wire: Wire,
  cursor: string | undefined,
): Promise<LiveSession> {
  const { platform } = ctx;
  const client = createClient(ctx, wire);
  client.sessionId = sessionId;
  const session = createSession(platform, client);
  client.held = [];
  platform.sockets.add(client);
  try {
    const welcome = { t: 'welcome' as const, v: protocolVersion, connectionId: client.id };
    // Taken before the replay: whatever the replay misses lies after it.
    const now = platform.outbox.feed.cursor();
    client.frame({ ...welcome, cursor: cursor ?? now });
    const isResumed = cursor === undefined || (await resume(client, cursor));
    if (isResumed) {
      if (cursor === undefined)
        for (const event of client.held) client.frame({ t: 'event', event });
      client.frame({ t: 'cursor', cursor: now });
    } else client.frame({ t: 'resync', cursor: now });
    client.held = undefined;
  } catch (error) {
    platform.sockets.remove(client);
    throw error;
  }
  return session;
}

function createSession(platform: Platform, client: Client): LiveSession {
  /** The last command of each conversation: the next one waits for it, so that order is kept. */
  const lanes = new Map<string, Promise<void>>();
  const commandsLeft = createAllowance(limits.commandsPerMinute);
  const signalsLeft = createAllowance(limits.signalsPerMinute);
  let waiting = 0;

  function command(frame: Extract<ClientFrame, { t: 'cmd' }>) {
    const isTooMuch = platform.config.isRateLimited && !commandsLeft();
    if (isTooMuch || waiting >= mostWaiting) {
      const { error } = errorBody('rate_limited', { seconds: 10 }, client.ctx.locale);
      return client.frame({ t: 'nack', id: frame.id, error });
    }
    waiting++;
    const lane = frame.data.conversationId ?? 'new';
    const run = (lanes.get(lane) ?? Promise.resolve())
      .then(() => runCommand(client.ctx, frame))
      .then((answer) => client.frame(answer))
      .finally(() => {
        waiting--;
        if (lanes.get(lane) === run) lanes.delete(lane);
      });
    lanes.set(lane, run);
  }

  return {
    client,
    receive(text) {
      const frame = readFrame(text, client.ctx.locale);
      if ('refused' in frame) {
        const { id, reason } = frame.refused;
        const error = { code: 'bad_request' as const, message: reason, details: { reason } };
        return client.frame({ t: 'nack', id, error });
      }
      switch (frame.t) {
        case 'ping':
          return client.frame({ t: 'pong' });
        case 'cmd':
          return command(frame);
        case 'typing':
          if (signalsLeft()) tellTyping(client, frame);
          return;
        case 'viewing':
          if (signalsLeft()) tellViewing(client, frame.conversationId);
          return;
        default:
          return client.close(closeCodes.badHello, 'one hello is enough');
      }
    },
    end() {
      platform.sockets.remove(client);
      tellViewing(client, null);
    },
  };
}

/** The frame, or why it is none; the id, where there is one, so that the sender can tell which. */
type Read = ClientFrame | { refused: { id: string; reason: string } };

export function readFrame(text: string, locale: Locale): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: { id: '', reason: reasonIn('not_json', locale) } };
  }
  return checkFrame(value, locale);
}

export function checkFrame(value: unknown, locale: Locale): Read {
  const parsed = clientFrame.safeParse(value, inWordsOf(locale));
  if (parsed.success) return parsed.data as ClientFrame;
  const id = (value as { id?: unknown } | null)?.id;
  const issue = parsed.error.issues[0]!;
  const reason = `${issue.path.join('.')} ${reasonIn(issue.message, locale)}`.trim().slice(0, 200);
  return { refused: { id: typeof id === 'string' ? id.slice(0, 100) : '', reason } };
}

/** So many a minute, refilled evenly. */
function createAllowance(perMinute: number): () => boolean {
  let left: number = perMinute;
  let at = Date.now();
  return () => {
    const now = Date.now();
    left = Math.min(perMinute, left + ((now - at) / 60_000) * perMinute);
    at = now;
    if (left < 1) return false;
    left--;
    return true;
  };
}

import { errors, type ServerFrame } from '@lingxi/contract';
import { expect } from 'vitest';
import { connect, type TestSocket } from '../live.ts';
import { type FrameKind, frameKinds, type Side } from './frames.ts';
import type { Victim } from './victim.ts';

export const open = ({ url, world }: Victim, side: Side): Promise<TestSocket> =>
  side === 'agent'
    ? connect(url, { cookie: `lingxi_session=${world.session}` })
    : connect(url, { hello: { token: world.visitor.token } });

export type Answer = Extract<ServerFrame, { t: 'ack' | 'nack' }>;
const answersIn = (socket: TestSocket) =>
  socket.frames.filter((f): f is Answer => f.t === 'ack' || f.t === 'nack');

/** Sends a frame and waits for its answer: they come in the order of the frames. */
export async function ask(socket: TestSocket, json: string): Promise<Answer> {
  const before = answersIn(socket).length;
  socket.send(json);
  await socket.until(() => answersIn(socket).length > before);
  return answersIn(socket)[before]!;
}

export function expectNack(answer: Answer, what: string): void {
  const said = `${what} -> ${JSON.stringify(answer).slice(0, 200)}`;
  expect(answer.t, said).toBe('nack');
  const { code } = (answer as Extract<Answer, { t: 'nack' }>).error;
  expect(errors[code]?.status, said).toBeGreaterThanOrEqual(400);
  expect(errors[code]?.status, said).toBeLessThan(500);
}

/** Every frame by everyone who may send it, as `it.for` takes them. */
export const tries = frameKinds.flatMap((kind) =>
  kind.sides.map((side): [string, FrameKind, Side] => [`${kind.name} of a ${side}`, kind, side]),
);

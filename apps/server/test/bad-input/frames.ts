import { clientFrame } from '@lingxi/contract';
import type { World } from '../isolation/world.ts';
import { givenFor } from './given.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { sampleOf } from './sample.ts';
import { optionsOf, type Shape, shapeOf } from './shape.ts';

export type Side = 'agent' | 'visitor';

/** One kind of frame that clients send, and who may send it. */
export interface FrameKind {
  name: string;
  shape: Shape;
  sides: Side[];
}

const sidesOf: Record<string, Side[]> = {
  'message.send': ['visitor'],
  'message.reply': ['agent'],
  'conversation.read': ['agent', 'visitor'],
  hello: ['visitor'],
  typing: ['agent', 'visitor'],
  viewing: ['agent'],
  ping: ['agent', 'visitor'],
};

/** From the schema of frames itself: a new one is tried without anybody thinking of it. */
export const frameKinds: FrameKind[] = optionsOf(shapeOf(clientFrame)).map((shape) => {
  const name = String(shape.properties!.name?.const ?? shape.properties!.t!.const);
  return { name, shape, sides: sidesOf[name] ?? ['agent', 'visitor'] };
});

export type Frame = Record<string, unknown>;

export const sampleFrame = (w: World, { name, shape }: FrameKind, side: Side): Frame => {
  const given = givenFor(w, `frame ${name}`, side);
  return sampleOf(shape, given, 'frame') as Frame;
};

/** Every frame that is wrong in one place. */
export const wrongFrames = (kind: FrameKind, sample: Frame): Mutation[] =>
  mutationsOf(kind.shape, sample, 'frame').filter((m) =>
    m.kind === 'maybe' ? !clientFrame.safeParse(m.value).success : m.kind === 'refused',
  );

/** Well-formed commands that name what does not exist; the faq is a hint that nobody has to follow. */
export const unknownFrames = (kind: FrameKind, sample: Frame): Mutation[] =>
  mutationsOf(kind.shape, sample, 'frame').filter(
    (m) => m.kind === 'unknownId' && !m.what.startsWith('frame.data.chosenFaqId'),
  );

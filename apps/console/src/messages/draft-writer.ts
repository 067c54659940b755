export interface DraftWriter {
  /** Saves after a pause, or at once; only the newest text of a key is ever written. */
  save: (key: string, text: string, isUrgent?: boolean) => void;
  /** Everything that waits, now: the page is about to go. */
  flush: () => void;
}

interface Lane {
  wanted: string | undefined;
  isWriting: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Writes one text per key, one write at a time: the emptying after a send can never overtake, or be
 * overtaken by, the save before it.
 */
export function createDraftWriter(
  write: (key: string, text: string) => Promise<unknown>,
  pauseMs = 600,
): DraftWriter {
  const lanes = new Map<string, Lane>();

  const run = async (key: string, lane: Lane) => {
    clearTimeout(lane.timer);
    lane.timer = undefined;
    if (lane.isWriting) return;
    lane.isWriting = true;
    while (lane.wanted !== undefined && lane.timer === undefined) {
      const text = lane.wanted;
      lane.wanted = undefined;
      // A draft that could not be saved stays in this browser and goes with the next change.
      await write(key, text).catch(() => undefined);
    }
    lane.isWriting = false;
    if (lane.wanted === undefined && lane.timer === undefined) lanes.delete(key);
  };

  return {
    save: (key, text, isUrgent = false) => {
      const lane = lanes.get(key) ?? { wanted: undefined, isWriting: false, timer: undefined };
      lanes.set(key, lane);
      lane.wanted = text;
      clearTimeout(lane.timer);
      if (isUrgent) void run(key, lane);
      else lane.timer = setTimeout(() => void run(key, lane), pauseMs);
    },
    flush: () => {
      for (const [key, lane] of lanes) void run(key, lane);
    },
  };
}

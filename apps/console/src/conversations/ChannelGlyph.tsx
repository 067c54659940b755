import type { Channel } from '@lingxi/contract';
import { Globe, type LucideIcon } from 'lucide-react';

const glyphs: Record<Channel, LucideIcon> = { web: Globe };

export function ChannelGlyph({ channel, size = 10 }: { channel: Channel; size?: number }) {
  const Glyph = glyphs[channel];
  return <Glyph size={size} strokeWidth={2} />;
}

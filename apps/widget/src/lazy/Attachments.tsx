import type { Attachment, Message } from '@lingxi/contract';
import { Icon } from '../icons.tsx';
import { absolute, imageOf } from '../session.ts';
import { getState, set } from '../store.ts';
import { fill } from '../words.ts';
import css from './attachments.css?inline';
import { renew } from './history.ts';
import { lazyShapes } from './shapes.ts';
import { lazyDictionary } from './words.ts';

const sizeOf = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

interface AttachmentsProps {
  attachments: Attachment[];
  message?: Message;
}

/** Pictures to look at and files to take. */
const Attachments = ({ attachments, message }: AttachmentsProps) => (
  <>
    {attachments.map((a) =>
      imageOf(a) ? (
        <button
          type="button"
          class="picture"
          key={a.fileId}
          aria-label={fill(lazyDictionary[getState().locale].image, a.name)}
          onClick={() => set({ shownImage: a })}
        >
          <img
            src={absolute(a.url)}
            alt=""
            width={a.width ?? undefined}
            height={a.height ?? undefined}
            onError={() => message && renew(message, a.fileId)}
          />
        </button>
      ) : (
        <a
          class="file"
          key={a.fileId}
          href={absolute(a.url)}
          target="_blank"
          rel="noopener noreferrer"
          download={a.name}
        >
          <Icon d={lazyShapes.file} />
          <span>
            <b>{a.name}</b>
            {sizeOf(a.bytes)}
          </span>
        </a>
      ),
    )}
  </>
);

export default Attachments;
export { css };

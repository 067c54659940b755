/** Only what is surely an address; never the punctuation behind it. */
const address = /(https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]*[\w\-~/#=&])/;

/** Text with its addresses made links. */
export const Text = ({ text }: { text: string }) => (
  <>
    {text.split(address).map((part, i) =>
      i % 2 ? (
        <a href={part} target="_blank" rel="noopener noreferrer">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </>
);

export const Bubble = ({ text }: { text: string }) =>
  text ? (
    <div class="bubble" lang={/[㐀-鿿]/.test(text) ? 'zh-CN' : 'en'}>
      <Text text={text} />
    </div>
  ) : null;

let hasFailed = false;

/**
 * Fetches a part that is a file of its own. Older browsers remember for good that a file
 * could not be fetched (https://github.com/whatwg/html/issues/6768), so another try that fails at
 * once goes to another address; all but Safari name it in the error.
 */
export const fetchPart = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (error) {
    const address = hasFailed && /http\S+/.exec(String(error));
    hasFailed = true;
    if (!address) throw error;
    return import(/* @vite-ignore */ `${address[0]}?${Date.now()}`) as Promise<T>;
  }
};

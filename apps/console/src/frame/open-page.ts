import type { AnyRouter } from '@tanstack/react-router';

/** `address`: a page with its search, as the router's own locations write it: without `/console`. */
export const openPage = (router: AnyRouter, address: string): Promise<void> =>
  router.navigate({ href: address });

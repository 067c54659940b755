/**
 * antd's spinner, once something takes long enough to notice. Without the delay a quick answer ends
 * it before it has begun to move, and then it never leaves the button's name.
 */
export const busy = (isPending: boolean) => (isPending ? { delay: 200 } : false);

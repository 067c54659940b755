import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { keepAlive } from './live.ts';
import { getTraffic, setTraffic } from './switch-traffic.ts';

export { setTraffic } from './switch-traffic.ts';

export const demo: Module = {
  routes: [
    route(contract.demo.getTraffic, (ctx) => getTraffic(ctx)),
    route(contract.demo.setTraffic, (ctx, { body }) => setTraffic(ctx, body)),
  ],
  reactions: [{ name: 'demo.keep-alive', on: ['demo.started'], run: keepAlive }],
};

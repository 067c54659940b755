import type { Overview } from '@lingxi/contract';
import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMode } from '../frame/use-mode.ts';
import { counted } from './amounts.ts';
import s from './HoursPane.module.css';
import type { HourPart } from './HoursPane.tsx';
import { peaksOf } from './peaks.ts';
import { useOpenBehind } from './use-open-behind.ts';

echarts.use([BarChart, ScatterChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const tokenOf = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const tones: Record<HourPart, string> = {
  botSolved: '--brand',
  handedOff: '--amber',
  left: '--mute',
  running: '--brand-soft',
};

/** Bars from zero; the period before as a tick, not as a second colour. */
export default function HoursChart({
  hours,
  parts,
}: {
  hours: Overview['hours'];
  parts: readonly HourPart[];
}) {
  const { t } = useTranslation('reports');
  const open = useOpenBehind();
  const mode = useMode();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const chart = echarts.init(box.current!, null, { renderer: 'svg' });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current!);
    chart.on('click', ({ dataIndex }) => open({ metric: 'volume', hour: dataIndex }));
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [open]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours follow the mode
  useEffect(() => {
    const [text, line] = [tokenOf('--text-2'), tokenOf('--line')];
    const sums = hours.map((h) => parts.reduce((sum, p) => sum + h[p], 0));
    const peaks = peaksOf(sums);
    const label = { color: text, fontSize: 12, fontFamily: 'inherit' };
    echarts.getInstanceByDom(box.current!)?.setOption(
      {
        animation: false,
        aria: { enabled: true, label: { description: describe() } },
        grid: { left: 44, right: 8, top: 24, bottom: 28 },
        tooltip: {
          trigger: 'axis',
          confine: true,
          axisPointer: { type: 'shadow', shadowStyle: { color: tokenOf('--hover') } },
          backgroundColor: tokenOf('--surface'),
          borderColor: tokenOf('--line-2'),
          textStyle: { color: tokenOf('--text-1'), fontSize: 13 },
        },
        xAxis: {
          type: 'category',
          data: hours.map((h) => t('hour', { hour: h.hour })),
          axisTick: { show: false },
          axisLine: { lineStyle: { color: line } },
          axisLabel: { ...label, interval: 1 },
        },
        yAxis: {
          type: 'value',
          minInterval: 1,
          axisLabel: { ...label, formatter: (n: number) => counted(n) },
          splitLine: { lineStyle: { color: line } },
        },
        series: [
          ...parts.map((p, i) => ({
            type: 'bar',
            name: t(`part.${p}`),
            stack: 'all',
            barWidth: '58%',
            itemStyle: { color: tokenOf(tones[p]) },
            data: hours.map((h) => h[p]),
            // Only the peaks are labelled: the axis says the rest.
            label: {
              show: i === parts.length - 1,
              position: 'top',
              color: tokenOf('--text-1'),
              fontWeight: 600,
              fontSize: 12,
              formatter: ({ dataIndex }: { dataIndex: number }) =>
                peaks.has(dataIndex) ? counted(sums[dataIndex]!) : '',
            },
          })),
          {
            type: 'scatter',
            name: t('part.previous'),
            symbol: 'rect',
            symbolSize: [22, 2],
            itemStyle: { color: tokenOf('--text-1') },
            data: hours.map((h) => h.previous),
            z: 5,
          },
        ],
      },
      { notMerge: true },
    );

    function describe() {
      const most = sums.indexOf(Math.max(...sums));
      return t('chart.hours', { hour: most, count: sums[most] });
    }
  }, [hours, parts, mode, t]);

  return <div ref={box} className={s.chart} role="img" aria-label={t('pane.hours')} />;
}

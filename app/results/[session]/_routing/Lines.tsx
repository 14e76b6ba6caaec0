import type { ReactNode } from 'react';
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisTicks } from './axisTicks';
import styles from './charts.module.css';

export interface Series {
  key: string;
  name: string;
  color: string;
  /** Colour is never the only difference. */
  dash?: string;
}

/** Lines over rounds; arrow keys go from round to round once it has the focus. */
export function Lines({
  title,
  series,
  points,
  format,
  least,
  roundName,
}: {
  title: string;
  series: readonly Series[];
  /** A value by key of the series for each round; null leaves a gap. */
  points: readonly ({ round: number } & Record<string, number | null>)[];
  format: (value: number) => string;
  /** The scale ends there at the least, so that a change of a hair does not fill the picture. */
  least: number;
  roundName: (round: number) => string;
}) {
  const values = points.flatMap((point) => series.map(({ key }) => point[key] ?? 0));
  const ticks = axisTicks(Math.max(least, ...values));
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height={240}>
        <LineChart
          title={title}
          data={[...points]}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="round" stroke="var(--ink-soft)" tickLine={false} minTickGap={12} />
          <YAxis
            stroke="var(--ink-soft)"
            tickLine={false}
            width={52}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
            tickFormatter={format}
          />
          <Tooltip
            contentStyle={TOOLTIP}
            isAnimationActive={false}
            labelFormatter={(round) => roundName(Number(round))}
            formatter={(value) => format(Number(value))}
          />
          <Legend iconType="plainline" itemSorter={null} formatter={inInk} />
          {series.map(({ key, name, color, dash }) => (
            <Line
              key={key}
              dataKey={key}
              name={name}
              stroke={color}
              strokeWidth={2.5}
              strokeDasharray={dash}
              dot={{ r: 3, fill: color, strokeDasharray: 'none' }}
              connectNulls
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

/** A name is read in the colour of words; its sign beside it has that of the chart. */
export function inInk(name: string): ReactNode {
  return <span className={styles.legend}>{name}</span>;
}

export const TOOLTIP = {
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius-s)',
  background: 'var(--surface)',
  color: 'var(--ink)',
};

import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import styles from './charts.module.css';
import { TOOLTIP } from './Lines';

/** Calls of each expert as bars, the busiest first, with the fair share across. */
export function LoadChart({
  title,
  bars,
  fair,
  fairName,
  callsName,
}: {
  title: string;
  bars: readonly { name: string; calls: number }[];
  fair: number;
  fairName: string;
  callsName: string;
}) {
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart
          title={title}
          data={[...bars]}
          margin={{ top: 20, right: 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="name" stroke="var(--ink-soft)" tickLine={false} minTickGap={10} />
          <YAxis stroke="var(--ink-soft)" tickLine={false} width={44} allowDecimals={false} />
          <Tooltip
            contentStyle={TOOLTIP}
            isAnimationActive={false}
            cursor={{ fill: 'var(--fill)' }}
          />
          <Bar dataKey="calls" name={callsName} fill="var(--ink-soft)" isAnimationActive={false} />
          <ReferenceLine
            y={fair}
            stroke="var(--ink)"
            strokeWidth={2}
            strokeDasharray="6 4"
            label={{ value: fairName, position: 'insideTopRight', fill: 'var(--ink)', dy: -18 }}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

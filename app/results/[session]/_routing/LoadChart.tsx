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
import { axisTicks } from './axisTicks';
import styles from './charts.module.css';
import { TOOLTIP } from './Lines';

/** So many names stand beside each other; more are tilted. */
const FEW = 8;
const LONGEST_NAME = 6;
/** Pixels: three experts are not three walls. */
const THICKEST = 56;

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
  const ticks = axisTicks(Math.max(fair, ...bars.map(({ calls }) => calls)), 'counted');
  const isCrowded = bars.length > FEW;
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height={isCrowded ? 300 : 240}>
        <BarChart title={title} data={[...bars]} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="name"
            stroke="var(--ink-soft)"
            tickLine={false}
            tickFormatter={shortened}
            // Where there is no room for all, every second or third is named, none left out alone.
            interval="equidistantPreserveStart"
            {...(isCrowded && { angle: -60, textAnchor: 'end', height: 74 })}
          />
          <YAxis
            stroke="var(--ink-soft)"
            tickLine={false}
            width={44}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
          />
          <Tooltip
            contentStyle={TOOLTIP}
            isAnimationActive={false}
            cursor={{ fill: 'var(--fill)' }}
          />
          <Bar
            dataKey="calls"
            name={callsName}
            fill="var(--ink-soft)"
            maxBarSize={THICKEST}
            isAnimationActive={false}
          />
          <ReferenceLine
            y={fair}
            stroke="var(--ink)"
            strokeWidth={2}
            strokeDasharray="6 4"
            label={{ value: fairName, position: 'insideBottomRight', fill: 'var(--ink)' }}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

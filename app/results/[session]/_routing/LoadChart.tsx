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
/** In halves of a Korean letter, which is twice as wide as a Latin one. */
const WIDEST_NAME = 12;
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
  if (widthOf(name) <= WIDEST_NAME) return name;
  let kept = '';
  for (const letter of name) {
    if (widthOf(kept + letter) >= WIDEST_NAME) break;
    kept += letter;
  }
  return `${kept}…`;
}

function widthOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum + (letter < '\u1100' ? 1 : 2), 0);
}

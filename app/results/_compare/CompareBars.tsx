import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { TOOLTIP } from '../[session]/_routing/Lines';
import styles from '../[session]/_routing/charts.module.css';

const MEASURES = ['model', 'dense', 'random'] as const;
type Measure = (typeof MEASURES)[number];

const COLORS = {
  model: 'var(--ink)',
  dense: 'var(--text-mark)',
  random: 'var(--image-mark)',
} satisfies Record<Measure, string>;

/** Three bars for each thing: model, everybody, chance. */
export function CompareBars({
  title,
  bars,
  names,
  format,
}: {
  title: string;
  bars: readonly ({ name: string } & Record<Measure, number>)[];
  names: Record<Measure, string>;
  format: (share: number) => string;
}) {
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height={280}>
        <BarChart title={title} data={[...bars]} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="name" stroke="var(--ink-soft)" tickLine={false} minTickGap={6} />
          <YAxis
            stroke="var(--ink-soft)"
            tickLine={false}
            width={52}
            domain={[0, 1]}
            tickFormatter={format}
          />
          <Tooltip
            contentStyle={TOOLTIP}
            isAnimationActive={false}
            cursor={{ fill: 'var(--fill)' }}
            formatter={(value) => format(Number(value))}
          />
          <Legend itemSorter={null} />
          {MEASURES.map((measure) => (
            <Bar
              key={measure}
              dataKey={measure}
              name={names[measure]}
              fill={COLORS[measure]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { inInk, TOOLTIP } from '../[session]/_routing/Lines';
import styles from '../[session]/_routing/charts.module.css';

const MEASURES = ['model', 'dense', 'random'] as const;
type Measure = (typeof MEASURES)[number];

// Not the colours of the modalities, which mean something else on the same page.
const COLORS = {
  model: 'var(--ink)',
  dense: 'var(--ink-soft)',
  random: 'var(--line-strong)',
} satisfies Record<Measure, string>;

/** Pixels: of a bar, of what is around three of them, of axis and legend. */
const BAR = 12;
const GROUP = MEASURES.length * (BAR + 2) + 14;
const AROUND = 66;
const NAMES = 124;

/** Three lying bars for each thing, since names need room: model, everybody, chance. */
export function CompareBars({
  title,
  bars,
  names,
  format,
}: {
  title: string;
  /** A measure without prompts is null: it has no bar, not one of nothing. */
  bars: readonly ({ name: string } & Record<Measure, number | null>)[];
  names: Record<Measure, string>;
  format: (share: number) => string;
}) {
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height={bars.length * GROUP + AROUND}>
        <BarChart
          title={title}
          layout="vertical"
          data={[...bars]}
          barSize={BAR}
          barGap={2}
          margin={{ top: 0, right: 44, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke="var(--line)" horizontal={false} />
          <XAxis
            type="number"
            stroke="var(--ink-soft)"
            tickLine={false}
            domain={[0, 1]}
            ticks={[0, 0.25, 0.5, 0.75, 1]}
            tickFormatter={format}
          />
          <YAxis
            type="category"
            dataKey="name"
            stroke="var(--ink-soft)"
            tickLine={false}
            width={NAMES}
            interval={0}
          />
          <Tooltip
            contentStyle={TOOLTIP}
            isAnimationActive={false}
            cursor={{ fill: 'var(--fill)' }}
            formatter={(value) => format(Number(value))}
          />
          <Legend itemSorter={null} formatter={inInk} />
          {MEASURES.map((measure) => (
            <Bar
              key={measure}
              dataKey={measure}
              name={names[measure]}
              fill={COLORS[measure]}
              // A bar of nothing is a line, with its 0 % beside it.
              minPointSize={1}
              isAnimationActive={false}
            >
              <LabelList
                dataKey={measure}
                position="right"
                fill="var(--ink)"
                fontSize={11}
                formatter={(value) => (typeof value === 'number' ? format(value) : '')}
              />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

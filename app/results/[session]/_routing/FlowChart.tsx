import type { ReactElement, SVGProps } from 'react';
import { Layer, Rectangle, ResponsiveContainer, Sankey } from 'recharts';
import type { FlowData, FlowNode } from './flowData';
import styles from './charts.module.css';

const LABEL_GAP = 8;
const BAND_HEIGHT = 36;
/** Pixels: names beside their bands need as much; a phone pulls it sideways. */
const NARROWEST = 560;

interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
  index: number;
}

interface Band {
  sourceX: number;
  sourceY: number;
  sourceControlX: number;
  targetX: number;
  targetY: number;
  targetControlX: number;
  linkWidth: number;
  index: number;
}

/** From input to expert to outcome, as bands as wide as their calls. */
export function FlowChart({
  title,
  data,
  nameOf,
  countOf,
}: {
  title: string;
  data: FlowData;
  nameOf: (node: FlowNode) => string;
  /** "14 calls" of a band or node. */
  countOf: (calls: number) => string;
}) {
  const total = (index: number): number => {
    const sum = (end: 'source' | 'target') =>
      data.links.filter((link) => link[end] === index).reduce((all, { value }) => all + value, 0);
    return Math.max(sum('source'), sum('target'));
  };
  const middle = data.nodes.filter(({ kind }) => kind === 'expert' || kind === 'others').length;
  return (
    <div className={`${styles.chart} sideways`} role="img" aria-label={title} tabIndex={0}>
      <ResponsiveContainer
        width="100%"
        minWidth={NARROWEST}
        height={Math.max(260, middle * BAND_HEIGHT)}
      >
        <Sankey
          data={{
            nodes: data.nodes.map((node) => ({ name: nameOf(node) })),
            links: data.links,
          }}
          nodePadding={14}
          nodeWidth={10}
          sort={false}
          margin={{ top: 8, right: 96, bottom: 8, left: 8 }}
          node={(placed: Placed) => {
            const node = data.nodes[placed.index];
            return node ? (
              <Layer key={placed.index}>
                <Rectangle {...boxOf(placed)} fill={colorOf(node)} />
                <text
                  x={placed.x + placed.width + LABEL_GAP}
                  y={placed.y + placed.height / 2}
                  dominantBaseline="middle"
                  fill="var(--ink)"
                  stroke="var(--surface)"
                  strokeWidth={3}
                  paintOrder="stroke"
                >
                  {nameOf(node)} <tspan fill="var(--ink-soft)">{total(placed.index)}</tspan>
                </text>
              </Layer>
            ) : (
              <Layer key={placed.index} />
            );
          }}
          link={(band: Band): ReactElement<SVGProps<SVGPathElement>> => {
            const link = data.links[band.index];
            const from = link && data.nodes[link.source];
            const to = link && data.nodes[link.target];
            return (
              <path
                key={band.index}
                d={`M${band.sourceX},${band.sourceY}C${band.sourceControlX},${band.sourceY} ${band.targetControlX},${band.targetY} ${band.targetX},${band.targetY}`}
                fill="none"
                stroke={bandColor(from, to)}
                strokeWidth={Math.max(1, band.linkWidth)}
                strokeOpacity={0.35}
              >
                {from && to && (
                  <title>{`${nameOf(from)} → ${nameOf(to)}: ${countOf(link.value)}`}</title>
                )}
              </path>
            );
          }}
        />
      </ResponsiveContainer>
    </div>
  );
}

function boxOf({ x, y, width, height }: Placed) {
  return { x, y, width, height: Math.max(2, height) };
}

function colorOf(node: FlowNode): string {
  switch (node.kind) {
    case 'input':
      return node.input === 'several' ? 'var(--ink-soft)' : `var(--${node.input}-mark)`;
    case 'outcome':
      return OUTCOME_COLORS[node.outcome];
    case 'expert':
    case 'others':
      return 'var(--ink-soft)';
  }
}

const OUTCOME_COLORS = {
  right: 'var(--right-ink)',
  wrong: 'var(--wrong-ink)',
  unanswered: 'var(--line-strong)',
  dropped: 'var(--warn-ink)',
};

/** A band is drawn in the colour of the end that means something. */
function bandColor(from: FlowNode | undefined, to: FlowNode | undefined): string {
  if (to?.kind === 'outcome') return colorOf(to);
  return from ? colorOf(from) : 'var(--ink-soft)';
}

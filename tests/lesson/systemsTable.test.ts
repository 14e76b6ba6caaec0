import { describe, expect, it } from 'vitest';
import { PRESETS } from '#game/gate/presets';
import type { SystemCard } from '#game/lesson/systemCard';
import { SYSTEMS } from '#game/lesson/systems';
import { builtInDecks } from '#prisma/seed/decks';

const FILE = '../../game/lesson/SYSTEMS.md';

/** Named by the article that the lesson comes from, in its order; the rest completes them. */
const OF_THE_ARTICLE = [
  ...['gpt-4o', 'clip', 'gemini', 'mm-react', 'flamingo'],
  ...['gshard', 'switch', 'palm-2', 'gpt-4', 'llama-3'],
];

const HEAD = `# Systems, and where the lesson covers them

Made from the data: \`npx vitest run tests/lesson/systemsTable.test.ts -u\` writes this file, and
the same test fails when it no longer matches. Each system has a card in \`game/lesson/systems\`,
shown at the reveal of its prompts and on the page of systems. The preset is the gate of this
program that plays like it; there is none for systems without a published gate, and “dense” for
Llama 3 is the absence of one.
`;

/** By deck, which is named by its place in an address. */
function promptsAbout(card: SystemCard): string {
  return Object.entries(builtInDecks)
    .flatMap(([slug, deck]) => {
      const about = deck.prompts.filter((prompt) => prompt.system === card.id);
      const ids = about.map((prompt) => `\`${prompt.id}\``).join(', ');
      return about.length === 0 ? [] : [`${slug}: ${ids}`];
    })
    .join('; ');
}

function rowOf(card: SystemCard): string {
  const preset =
    card.preset === null ? '–' : `\`${card.preset}\` (${PRESETS[card.preset].name.en})`;
  const cells = [
    `${card.name} (${card.maker}, ${card.year})`,
    card.multimodal.is,
    card.moe.is,
    promptsAbout(card),
    preset,
    `\`${card.id}\``,
    card.sources.map((source) => source.id).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function tableOf(title: string, cards: readonly SystemCard[]): string {
  return [
    `## ${title}`,
    '',
    '| system | multimodal | MoE | prompts | preset | card | sources |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...cards.map(rowOf),
  ].join('\n');
}

describe('the table of systems in the documents', () => {
  it('lists every system with the prompts, the preset and the card that cover it', async () => {
    const named = OF_THE_ARTICLE.flatMap((id) => SYSTEMS.filter((card) => card.id === id));
    const others = SYSTEMS.filter((card) => !named.includes(card));
    const text = [
      HEAD,
      tableOf('Named by the source article', named),
      '',
      tableOf('Published examples that complete them', others),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot(FILE);
  });

  it('leaves no system without a prompt', () => {
    for (const card of SYSTEMS) expect(promptsAbout(card), card.id).not.toBe('');
  });
});

import type { Language } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import { MODEL_WORDS } from '../modelBars/modelWords';
import styles from './AccuracyChart.module.css';
import { layoutAccuracy, MODELS } from './layoutAccuracy';
import type { History, ModelKind } from './layoutAccuracy';

const words = {
  ko: {
    title: '라운드마다 맞힌 비율',
    say: (round: number, model: string, dense: string, random: string) =>
      `${round}번째 라운드: 모델 ${model}, 모두에게 물으면 ${dense}, 무작위로 고르면 ${random}.`,
    sayTwo: (round: number, model: string, dense: string) =>
      `${round}번째 라운드: 모델 ${model}, 모두에게 물으면 ${dense}.`,
    none: '아직 끝난 라운드가 없어요.',
  },
  en: {
    title: 'Right answers, round by round',
    say: (round: number, model: string, dense: string, random: string) =>
      `Round ${round}: the model ${model}, asking everybody ${dense}, choosing at random ${random}.`,
    sayTwo: (round: number, model: string, dense: string) =>
      `Round ${round}: the model ${model}, asking everybody ${dense}.`,
    none: 'No round is over yet.',
  },
} satisfies Record<Language, object>;

const WIDTH = 400;
const HEIGHT = 160;
const HALF = 0.5;

/** How the class as a model did over time, beside everybody asked and experts drawn at random. */
export function AccuracyChart({
  history,
  language,
  models = MODELS,
}: {
  history: History;
  language: Language;
  /** Where a gate draws by lot, chance is the model itself and is left out. */
  models?: readonly ModelKind[];
}) {
  const text = words[language];
  const layout = layoutAccuracy(history, { width: WIDTH, height: HEIGHT });
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {text.title}
        <span className="visually-hidden">{accuracySentence(history, language, models)}</span>
      </figcaption>
      <div className={styles.chart} aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.plot}>
          <line className={styles.ground} x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
          <line className={styles.half} x1="0" x2={WIDTH} y1={HEIGHT * HALF} y2={HEIGHT * HALF} />
          {layout.borders.map((x) => (
            <line key={x} className={styles.border} x1={x} x2={x} y1="0" y2={HEIGHT} />
          ))}
          {models.map((kind) => (
            <polyline
              key={kind}
              className={`${styles.line} ${styles[kind]}`}
              points={layout.lines[kind].map(({ x, y }) => `${x},${y}`).join(' ')}
            />
          ))}
          {layout.lines.model.map(({ x, y }) => (
            // A line of no length with round caps stays a circle however the plot is stretched.
            <line key={x} className={styles.point} x1={x} x2={x + 0.01} y1={y} y2={y} />
          ))}
        </svg>
        <ul className={styles.key}>
          {models.map((kind) => (
            <KeyLine key={kind} kind={kind} history={history} language={language} />
          ))}
        </ul>
      </div>
    </figure>
  );
}

function KeyLine({
  kind,
  history,
  language,
}: {
  kind: ModelKind;
  history: History;
  language: Language;
}) {
  const last = layoutAccuracy(history, { width: 1, height: 1 }).lines[kind].at(-1);
  return (
    <li>
      <svg className={styles.sign} viewBox="0 0 30 8">
        <line className={`${styles.line} ${styles[kind]}`} x1="0" x2="30" y1="4" y2="4" />
      </svg>
      {MODEL_WORDS[language][kind]}
      <b className={styles.share}>{last ? formatPercent(language, last.share) : '–'}</b>
    </li>
  );
}

/** The newest round in one sentence. */
export function accuracySentence(
  history: History,
  language: Language,
  models: readonly ModelKind[] = MODELS,
): string {
  const text = words[language];
  const { lines } = layoutAccuracy(history, { width: 1, height: 1 });
  const [model, dense, random] = MODELS.map((kind) => lines[kind].at(-1));
  if (!model || !dense || !random) return text.none;
  const [modelShare, denseShare] = [model, dense].map(({ share }) =>
    formatPercent(language, share),
  );
  if (!models.includes('random')) {
    return text.sayTwo(history.length, modelShare ?? '', denseShare ?? '');
  }
  return text.say(
    history.length,
    modelShare ?? '',
    denseShare ?? '',
    formatPercent(language, random.share),
  );
}

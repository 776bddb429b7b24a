import type { Ref } from 'preact';
import type { T } from '../../lib/i18n/translator';
import type { GuideModel } from '../../lib/tour/view';

export interface GuideRefs {
  readonly card: Ref<HTMLDivElement>;
  readonly pill: Ref<HTMLButtonElement>;
  readonly ring: Ref<HTMLDivElement>;
  readonly heading: Ref<HTMLHeadingElement>;
}

interface Props extends GuideModel {
  readonly t: T;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly refs: GuideRefs;
}

/** All a guide draws: ring, card, pill, and one polite line for screen readers. Positions are the engine's. */
export function GuideOverlay({ t, direction, language, refs, step, index, count, sight, shape }: Props) {
  const position = { step: index + 1, count };
  return (
    <div class="pg" dir={direction} lang={language}>
      <p class="live" role="status">
        {shape !== 'hidden' && t('tour.live', { ...position, title: t(step.title) })}
      </p>
      <div ref={refs.ring} class={shape !== 'hidden' && sight === 'here' ? 'ring' : 'ring off'} />
      <div
        ref={refs.card}
        class={shape === 'card' ? 'card float' : 'card float off'}
        role="dialog"
        aria-labelledby="title"
        aria-describedby="body"
      >
        <div class="brand">
          <span class="mark" />
          <b>{t('tour.brand')}</b>
          <span class="from">{t('tour.brand.from')}</span>
          <button class="close" type="button" data-act="close" aria-label={t('tour.close')}>
            ×
          </button>
        </div>
        {/* A new step begins at its top, wherever the last one was scrolled to. */}
        <div class="words" key={step.id}>
          <h2 ref={refs.heading} id="title" tabIndex={-1}>
            {t(step.title)}
          </h2>
          <p id="body">{t(step.body)}</p>
          {sight !== 'here' && (
            <p class="sight">
              {t(`tour.sight.${sight}`)}{' '}
              {sight === 'elsewhere' && (
                <button type="button" data-act="show">
                  {t('tour.show')}
                </button>
              )}
            </p>
          )}
        </div>
        <div class="steps">
          <span class="position">{t('tour.position', position)}</span>
          {index > 0 && (
            <button type="button" data-act="back">
              {t('tour.back')}
            </button>
          )}
          <button class="go" type="button" data-act="next">
            {t(index + 1 < count ? 'tour.next' : 'tour.finish')}
          </button>
        </div>
      </div>
      <button
        ref={refs.pill}
        class={shape === 'pill' ? 'pill float' : 'pill float off'}
        type="button"
        data-act="unfold"
        aria-label={t('tour.unfold', position)}
      >
        <span class="mark" />
        {`${index + 1}/${count}`}
      </button>
    </div>
  );
}

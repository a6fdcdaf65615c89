import type { Html } from '../nhs/index.ts'

/**
 * The one ornament: a thin hedgerow, drawn by hand, that grows on as wide as the page is. One stretch of it is 560 units
 * with a hawthorn, grass, a field gate, hazel and a wren; the pattern repeats it.
 */
export function HedgeLine(): Html {
  return (
    <svg class="hr-hedge" width="100%" height="38" aria-hidden="true" focusable="false">
      <defs>
        <path id="hr-leaf" d="M0 0c1-4 5-6 9-6-1 4-4 7-9 6z" />
        <pattern id="hr-hedge" width="560" height="38" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">
            <path d="M0 33c40-2 72 2 118 0 52-2 90 1.5 134 0m78 0c48-2 96 2 138 .5 34-1 62 .5 92-.5" />
            <path d="M34 33c1-8 0-14 4-21m-3 14c-5-3-8-6-10-11m12 3c4-2 7-5 8-9" />
            <path d="M88 33c0-6 2-10 5-14m-8 14c0-5-2-8-5-11m14 11c1-4 3-6 6-8" />
            <path d="M140 33c2-9 1-16-2-24m1 14c6-2 10-6 12-12m-12 5c-5-1-9-4-11-8m13 19c4 0 8-1 11-4" />
            <path d="M252 33v-18m78 18v-18m-78 4h78m-78 5h78m-78 5h78m-74 2 70-15" />
            <path d="M398 33c-1-10 2-17 6-24m-5 15c-6-1-11-5-13-11m15 4c5-1 9-4 10-9m-13 17c5 1 10 0 13-3" />
            <path d="M470 33c0-5-2-9-4-12m10 12c1-6 3-9 6-12m-1 12c1-3 3-5 5-6" />
            <path d="M520 33c2-8 2-14-1-20m1 11c5-1 8-4 10-9m-11 3c-4-1-7-4-8-7" />
            <path d="M428 22c3-4 9-5 13-2l6-4-3 6c-1 4-6 7-11 6m-5-6-4 1 4 1c0 2 2 4 5 4m1 0v4m3-4v4" />
          </g>
          <g fill="currentColor" opacity=".55">
            <use href="#hr-leaf" x="38" y="12" />
            <use href="#hr-leaf" x="45" y="9" />
            <use href="#hr-leaf" x="25" y="15" transform="rotate(-80 25 15)" />
            <use href="#hr-leaf" x="36" y="22" />
            <use href="#hr-leaf" x="138" y="9" transform="rotate(-40 138 9)" />
            <use href="#hr-leaf" x="151" y="11" />
            <use href="#hr-leaf" x="128" y="8" transform="rotate(-70 128 8)" />
            <use href="#hr-leaf" x="152" y="24" />
            <use href="#hr-leaf" x="404" y="9" />
            <use href="#hr-leaf" x="386" y="13" transform="rotate(-75 386 13)" />
            <use href="#hr-leaf" x="411" y="8" transform="rotate(20 411 8)" />
            <use href="#hr-leaf" x="519" y="13" transform="rotate(-50 519 13)" />
            <use href="#hr-leaf" x="530" y="15" />
            <circle cx="30" cy="21" r="1.8" />
            <circle cx="146" cy="19" r="1.8" />
            <circle cx="134" cy="14" r="1.8" />
            <circle cx="393" cy="22" r="1.8" />
            <circle cx="513" cy="19" r="1.8" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="38" fill="url(#hr-hedge)" />
    </svg>
  )
}

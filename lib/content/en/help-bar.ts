import type { Region } from "../../crisis/lines-in-region";

/**
 * Words of the bar with the numbers, on every page and on the error page. Kept small, so that they load when little
 * else does.
 */
export const helpBarEn = {
  /** The language to get help in, as named in the lines (BCP 47). */
  language: "en",
  bar: {
    label: "Help right now",
    danger: "Danger right now?",
    talk: "Thinking about suicide, or need to talk?",
    more: "More help",
  },
  channels: {
    call: "Call {number}",
    text: "Text {number}",
    textKeyword: "Text {keyword} to {number}",
    chat: "Chat online",
    relay: "TTY {number}",
    relayThen: "TTY: dial {number}, then {next}",
    video: "Videophone {number}",
    thenPress: "Call {number}, press {key}",
  },
  elsewhereLead: "Help lines in other countries are listed at",
  regions: {
    US: {
      name: "United States",
      elsewhere: "Not in the United States?",
      free: "{988} is free, day and night, in English and Spanish.",
    },
    CA: {
      name: "Canada",
      elsewhere: "Not in Canada?",
      free: "{988} is free, day and night, in English and French.",
    },
  } satisfies { readonly [R in Region]: unknown },
  /** Choosing the country, which is never guessed. */
  regionChoice: {
    use: "Show these numbers on every page",
    shown: "The numbers on this site are now for {region}.",
  },
} as const;

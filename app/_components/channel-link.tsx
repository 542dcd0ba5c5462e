import type { HelpBarWords } from "../../lib/content/words";
import { hrefOf } from "../../lib/crisis/channel-link";
import type { Channel } from "../../lib/crisis/line";
import { FilledAsIs } from "./filled-as-is";

interface Props {
  readonly channel: Channel;
  readonly words: HelpBarWords["channels"];
  readonly className?: string;
}

interface Label {
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
}

function labelOf(channel: Channel, words: HelpBarWords["channels"]): Label {
  switch (channel.kind) {
    case "call":
      return channel.thenPress
        ? { text: words.thenPress, values: { number: channel.display, key: channel.thenPress } }
        : { text: words.call, values: { number: channel.display } };
    case "text":
      return channel.keyword
        ? { text: words.textKeyword, values: { keyword: channel.keyword, number: channel.display } }
        : { text: words.text, values: { number: channel.display } };
    case "chat":
      return { text: words.chat, values: {} };
    case "relay":
      return channel.thenDial
        ? { text: words.relayThen, values: { number: channel.display, next: channel.thenDial } }
        : { text: words.relay, values: { number: channel.display } };
    case "video":
      return { text: words.video, values: { number: channel.display } };
  }
}

/** A link that calls, texts or opens a chat; the number is always readable too. */
export function ChannelLink({ channel, words, className }: Props) {
  const outside = channel.kind === "chat" ? { rel: "noreferrer noopener", target: "_blank" } : {};
  return (
    <a href={hrefOf(channel)} className={className} {...outside}>
      <FilledAsIs {...labelOf(channel, words)} />
    </a>
  );
}

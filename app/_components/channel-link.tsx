import { fill } from "../../lib/content/fill";
import type { HelpBarWords } from "../../lib/content/help-bar-words";
import { hrefOf } from "../../lib/crisis/channel-link";
import type { Channel } from "../../lib/crisis/line";

interface Props {
  readonly channel: Channel;
  readonly words: HelpBarWords["channels"];
  readonly className?: string;
}

function labelOf(channel: Channel, words: HelpBarWords["channels"]): string {
  switch (channel.kind) {
    case "call":
      return channel.thenPress
        ? fill(words.thenPress, { number: channel.display, key: channel.thenPress })
        : fill(words.call, { number: channel.display });
    case "text":
      return channel.keyword
        ? fill(words.textKeyword, { keyword: channel.keyword, number: channel.display })
        : fill(words.text, { number: channel.display });
    case "chat":
      return words.chat;
    case "relay":
      return channel.thenDial
        ? fill(words.relayThen, { number: channel.display, next: channel.thenDial })
        : fill(words.relay, { number: channel.display });
    case "video":
      return fill(words.video, { number: channel.display });
  }
}

/** A link that calls, texts or opens a chat; the number is always readable too. */
export function ChannelLink({ channel, words, className }: Props) {
  const outside = channel.kind === "chat" ? { rel: "noreferrer noopener", target: "_blank" } : {};
  return (
    <a href={hrefOf(channel)} className={className} {...outside}>
      {labelOf(channel, words)}
    </a>
  );
}

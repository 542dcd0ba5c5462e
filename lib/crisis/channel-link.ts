import type { Channel } from "./line";

/** The URL that opens a call, a text message or a chat. */
export function hrefOf(channel: Channel): string {
  switch (channel.kind) {
    case "call":
    case "relay":
    case "video":
      return `tel:${channel.number}`;
    case "text":
      // "?&body=" is read by both iOS and Android.
      return channel.keyword
        ? `sms:${channel.number}?&body=${encodeURIComponent(channel.keyword)}`
        : `sms:${channel.number}`;
    case "chat":
      return channel.url;
  }
}

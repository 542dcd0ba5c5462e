import { describe, expect, it } from "vitest";
import { hrefOf } from "../../../lib/crisis/channel-link";
import { CRISIS_LINES } from "../../../lib/crisis/crisis-lines";

const every = CRISIS_LINES.flatMap(({ id, channels }) => channels.map((channel) => ({ id, channel })));
const SCHEMES = { call: "tel:", relay: "tel:", video: "tel:", text: "sms:", chat: "https:" } as const;

describe("H06 the link of a channel", () => {
  it.each(every)("$id, $channel.kind: opens the right app with the right digits", ({ channel }) => {
    const href = hrefOf(channel);
    expect(new URL(href).protocol).toBe(SCHEMES[channel.kind]);
    if (channel.kind !== "chat") expect(href.split(":")[1]?.split("?")[0]).toBe(channel.number);
  });

  it("puts the keyword into the message, in the form both kinds of phone understand", () => {
    const keyed = every.flatMap(({ channel }) => (channel.kind === "text" && channel.keyword ? [channel] : []));
    expect(keyed.length).toBeGreaterThan(0);
    for (const channel of keyed) expect(hrefOf(channel)).toBe(`sms:${channel.number}?&body=${channel.keyword}`);
  });

  it("leaves the message empty if there is no keyword", () => {
    for (const { channel } of every)
      if (channel.kind === "text" && !channel.keyword) expect(hrefOf(channel)).not.toContain("body");
  });
});

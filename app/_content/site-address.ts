/**
 * Where this copy of the site is published, without a last slash. It names the questionnaire in FHIR files; nothing is
 * fetched from it. Set NEXT_PUBLIC_SITE_ADDRESS when building for another address.
 */
export const SITE_ADDRESS = process.env.NEXT_PUBLIC_SITE_ADDRESS || "https://care-guide.example";

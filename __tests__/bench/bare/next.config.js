/** The least that Next exports: what the questions are compared with. */
module.exports = { output: "export", trailingSlash: true };

/** The minimal Next export that the questions are compared with. */
module.exports = { output: "export", trailingSlash: true };

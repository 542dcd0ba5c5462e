import type { Owner } from "../../lib/site/owner";

/** Whose copy of the site this is, how to reach them and where to read about them. Their logo comes with the copy's styles. */
export function OwnerNote({ owner }: { readonly owner: Owner }) {
  return (
    <div className="owner" data-owner="">
      <p>
        {owner.runs} {owner.contact}{" "}
        {owner.url && (
          <a href={owner.url} rel="noreferrer noopener">
            {owner.page}
          </a>
        )}
      </p>
    </div>
  );
}

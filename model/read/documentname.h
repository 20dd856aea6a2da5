// By which name a document is asked about and found wrong.
#pragma once

#include "documentkinds.h"
#include "trail.h"

namespace restaurant {

template <typename Doc> [[nodiscard]] DocumentName nameOf(ViewName view, const KeyOf<Doc> &key)
{
    return {view, std::string(kindOf<Doc>), keyText(key)};
}
template <typename Doc> [[nodiscard]] DocumentName nameOf(ViewName view, const Doc &document)
{
    return nameOf<Doc>(view, keyOf(document));
}

} // namespace restaurant

#include "guilt.h"

#include "guiltsearch.h"
#include "log/codec.h"
#include "read/boards.h"

namespace restaurant {
namespace {

GuiltyEvent guiltyOf(const RecordedEvent &event, DeliveryFault fault)
{
    return {event.position, {}, std::string(typeWord(event.event)), fault, {}};
}

GuiltyEvent guiltyOf(const RecordedActivity &activity, DeliveryFault fault)
{
    return {
        activity.after, activity.number, std::string(typeOf(activity.activity).word), fault, {}};
}

GuiltyEvent guiltyOf(const Happening &happening, DeliveryFault fault)
{
    return std::visit([&](const auto &what) { return guiltyOf(what, fault); }, happening.what);
}

} // namespace

template <typename Board> Guilt<Board> findGuilt(const GuiltQuestion<Board> &question)
{
    const CheckpointSearch<Board> search(question);
    if (search.documentsOf && question.at != question.rightAt)
        return {search.documentsOf, {}};
    Guilt<Board> guilt;
    GuiltSearch<Board> suspects(question);
    for (const auto &[ref, suspicion] : suspects.run())
        guilt.guilty.emplace(ref, guiltyOf(suspects.item(suspicion.item), suspicion.fault));
    if (search.documentsOf && guilt.guilty.size() < question.wrong.size())
        return {search.documentsOf, {}};
    return guilt;
}

#define INSTANTIATE(Board) template Guilt<Board> findGuilt(const GuiltQuestion<Board> &);
RESTAURANT_INSTANTIATE_FOR_BOARDS(INSTANTIATE)

} // namespace restaurant
